using System.Text.Json;
using System.Text.Json.Nodes;

namespace ShallowCourse.Notebooks.Format;

/// <summary>Reads nbformat 4.0 to 4.5; refuses anything else in one sentence.</summary>
internal static class NotebookReader
{
    // Figures nest deeper than the default of 64; repeated keys would lose a value silently.
    private static readonly JsonDocumentOptions Options = new()
    {
        MaxDepth = JsonRefusal.Deepest,
        AllowDuplicateProperties = false,
    };

    /// <param name="json">The text of the file.</param>
    /// <param name="path">What messages call it.</param>
    /// <exception cref="NotebookFormatException">The text is not such a notebook.</exception>
    public static Notebook Parse(string json, string path)
    {
        var root = ParseJson(json, path);
        var at = NotebookField.Root(path);
        var version = at.Of(root, "nbformat");
        if (version.WholeNumber() != 4)
        {
            throw version.Refusal(
                "4",
                "Convert the notebook with `jupyter nbconvert --to notebook --nbformat 4`, or save it from a current "
                    + "editor.");
        }

        var minor = at.Of(root, "nbformat_minor");
        if (minor.WholeNumber() is < 0 or > 5)
        {
            throw minor.Refusal("0 to 5", "Save the notebook as nbformat 4.5.");
        }

        at.Of(root, "metadata").ObjectOrNothing();
        var cells = at.Of(root, "cells")
            .Objects()
            .Select((item, index) => NotebookCell.FromJson(item.Json, index + 1, item.At))
            .ToList();
        return new Notebook(root, path, cells);
    }

    private static JsonObject ParseJson(string json, string path)
    {
        if (string.IsNullOrWhiteSpace(json))
        {
            throw new NotebookFormatException(
                path, "content", "an empty file", "a notebook's JSON", "Take a fresh copy of the notebook.");
        }

        if (json.Contains("\n<<<<<<< ", StringComparison.Ordinal))
        {
            throw new NotebookFormatException(
                path, "content", "an unresolved merge conflict (<<<<<<<)", "one version",
                "Resolve the conflict in a text editor and save.");
        }

        try
        {
            var root = JsonNode.Parse(json, documentOptions: Options) as JsonObject
                ?? throw new NotebookFormatException(
                    path, "content", "JSON that is not an object", "a notebook { … }", "Is this an .ipynb file?");
            Decode(root);
            return root;
        }
        catch (InvalidOperationException error)
        {
            throw new NotebookFormatException(
                path, "text", "half of a surrogate pair (\\ud800 to \\udfff alone)", "whole characters",
                "Delete the broken character in a text editor.", error);
        }
        catch (JsonException error)
        {
            throw JsonRefusal.Of(json, path, error);
        }
    }

    /// <summary>
    /// Names and texts are decoded on first use, so a broken one would otherwise surface anywhere later.
    /// </summary>
    private static void Decode(JsonNode? node)
    {
        if (node is JsonObject members)
        {
            foreach (var (_, value) in members)
            {
                Decode(value);
            }
        }
        else if (node is JsonArray items)
        {
            foreach (var item in items)
            {
                Decode(item);
            }
        }
        else if (node?.GetValueKind() == JsonValueKind.String)
        {
            node.GetValue<string>();
        }
    }
}
