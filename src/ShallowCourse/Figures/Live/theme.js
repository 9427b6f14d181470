// The page's theme, and a chart's colours in it.
var NIGHT = NIGHT_COLORS, PAINTED = ["colorscale", "line.color", "marker.color"];

function luminance(element) {
  for (; element; element = element.parentElement) {
    var c = getComputedStyle(element).backgroundColor.match(/[\d.]+/g);
    if (c && (c.length < 4 || +c[3] > 0.5)) return (0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2]) / 255;
  }
  return null;
}
function isDark(element) {
  var body = document.body, theme = document.documentElement.getAttribute("data-theme");
  if (/vscode-(light|high-contrast-light)/.test(body.className)) return false;
  if (/vscode-(dark|high-contrast)/.test(body.className)) return true;
  if (theme) return theme === "dark" || theme === "contrast";
  if (body.dataset.jpThemeLight) return body.dataset.jpThemeLight === "false";
  var light = luminance(element);
  return light === null ? matchMedia("(prefers-color-scheme: dark)").matches : light < 0.4;
}
function night(color) {
  if (Array.isArray(color)) return color.map(night);
  return typeof color === "string" && NIGHT[color.toUpperCase()] || color;
}
// The traces' own colours that are others in the dark.
function paints(figure) {
  return PAINTED.map(function (path) {
    var light = figure.data.map(function (trace) {
      return path.split(".").reduce(function (part, key) { return part && part[key]; }, trace);
    });
    return { path: path, light: light, dark: light.map(night) };
  }).filter(function (paint) { return JSON.stringify(paint.light) !== JSON.stringify(paint.dark); });
}
function paintDark(figure, paints) {
  paints.forEach(function (paint) {
    var keys = paint.path.split("."), last = keys.pop();
    figure.data.forEach(function (trace, i) {
      if (paint.dark[i] !== undefined) (keys.length ? trace[keys[0]] : trace)[last] = paint.dark[i];
    });
  });
}
function template(box, figure, width) {
  var dark = isDark(box), touch = matchMedia("(pointer: coarse)").matches;
  var ink = dark ? "#c9d1d9" : "#4a4f57", strong = dark ? "#f0f3f6" : "#1b1f24";
  var grid = dark ? "#363b42" : "#e6e8eb", line = dark ? "#6e7681" : "#9aa1ab";
  var axis = { gridcolor: grid, linecolor: line, zerolinecolor: line, zerolinewidth: 1, ticks: "outside", ticklen: 5,
    tickcolor: "rgba(0,0,0,0)", automargin: true, title: { standoff: 8 } };
  var wall = { gridcolor: grid, linecolor: line, zerolinecolor: line, backgroundcolor: "rgba(0,0,0,0)", showbackground: false };
  var card = dark ? "#1f2328" : "#ffffff", nothing = "rgba(0,0,0,0)";
  // A title on top of the bar would stand on its uppermost number.
  var bar = { colorbar: { title: { side: "right" } } };
  var above = room(figure, width);
  return { layout: {
    font: { family: 'system-ui,-apple-system,"Segoe UI",Roboto,Helvetica,Arial,sans-serif', size: 12, color: ink },
    title: { font: { size: 16, weight: 600, color: strong }, x: 0.02, xanchor: "left", y: 0.97, yanchor: "top" },
    paper_bgcolor: luminance(box) === null && !/vscode/.test(document.body.className) ? card : nothing,
    plot_bgcolor: nothing, margin: { l: 56, r: 24, t: above, b: 48 },
    // A swipe or a drag moves the page; who wants to zoom has the buttons.
    dragmode: false,
    modebar: { bgcolor: nothing, color: line, activecolor: strong },
    xaxis: axis, yaxis: axis,
    scene: { xaxis: wall, yaxis: wall, zaxis: wall, dragmode: touch ? false : "turntable" },
    legend: { orientation: "h", x: 0, yanchor: "bottom",
      y: 1 + (subplots(figure) ? HEADING - 4 : 3) / ((figure.layout.height || 400) - above - 48) },
    hoverlabel: { bgcolor: card, bordercolor: line, font: { color: strong } },
    annotationdefaults: { font: { color: ink }, arrowcolor: ink, arrowhead: 2, arrowsize: 0.8, arrowwidth: 1 },
    shapedefaults: { line: { color: line } },
    sliderdefaults: { bgcolor: grid, bordercolor: line, tickcolor: line, activebgcolor: line, font: { color: ink } },
    updatemenudefaults: { bgcolor: card, bordercolor: line, font: { color: ink } }
  }, data: { scatter: [{ marker: { line: { width: 0.7, color: card } } }], contour: [bar], heatmap: [bar], surface: [bar] } };
}
