using Microsoft.CodeAnalysis;

namespace ShallowCourse.Notebooks.Hosts;

/// <summary>The documentation of .NET's own types and members, which the runtime does not carry.</summary>
internal interface IFrameworkDocumentation
{
    /// <summary>The <c>member</c> element; empty where there is none.</summary>
    string XmlOf(ISymbol symbol);
}
