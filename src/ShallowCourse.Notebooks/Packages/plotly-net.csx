// What Plotly.NET.Interactive does in .NET Interactive, whose kernel its assembly needs: a chart shows as a chart.
// plotly.js comes from the page where it has one, else from its network; require.js is kept out of it.
using Microsoft.DotNet.Interactive.Formatting;
using Plotly.NET;

string Html(GenericChart chart)
{
    var id = $"plotly-{System.Guid.NewGuid():N}";
    var figure = GenericChart.toFigureJson(chart).Replace("</", "<\\/");
    return $$"""
        <div id="{{id}}">This chart is drawn by plotly.js, from the network.</div>
        <script>
        (() => {
          const place = document.getElementById("{{id}}");
          const figure = {{figure}};
          const draw = () => {
            place.textContent = "";
            Plotly.newPlot(place, figure.data, figure.layout, figure.config);
          };
          if (window.Plotly) return draw();
          const { define } = window;
          window.define = undefined;
          const script = Object.assign(document.createElement("script"), {
            src: "https://cdn.plot.ly/plotly-{{Globals.PLOTLYJS_VERSION}}.min.js",
            onload: () => { window.define = define; draw(); },
            onerror: () => {
              window.define = define;
              place.textContent = "This chart needs plotly.js, which could not be loaded. Are you online?";
            },
          });
          document.head.append(script);
        })();
        </script>
        """;
}

Formatter.SetPreferredMimeTypesFor(typeof(GenericChart), "text/html", "text/plain");
Formatter.Register<GenericChart>((chart, writer) => writer.Write(Html(chart)), "text/html");
Formatter.Register<GenericChart>((chart, writer) => writer.Write("Plotly.NET chart"), "text/plain");
