// Room: for title, legend and headings; for wide titles; for a phone's one column.
var HEADING = 28;
function subplots(figure) {
  return Object.keys(figure.layout).some(function (key) { return /^(xaxis|scene)2$/.test(key); });
}
// Room above the plot: title, as many rows of legend as the names need, headings of subplots.
function room(figure, width) {
  var fields = { contour: 1, heatmap: 1, surface: 1 };
  var named = figure.data.filter(function (trace) {
    return trace.name && trace.showlegend !== false && !fields[trace.type];
  });
  var legend = named.length > 0 && (figure.layout.showlegend !== undefined ? figure.layout.showlegend : named.length > 1);
  var needs = named.map(function (trace) { return 6 * trace.name.length + 46; }), across = Math.max(200, width - 80);
  // Names that do not fit into one row stand in columns as wide as the longest.
  var rows = needs.reduce(function (sum, need) { return sum + need; }, 0) <= across ? 1
    : Math.ceil(named.length / Math.max(1, Math.floor(across / Math.max.apply(null, needs))));
  return (figure.layout.title ? 24 + 20 * titleText(figure.layout).split("<br>").length : 18) + (legend ? 7 + 19 * rows : 0) + (subplots(figure) ? HEADING : 0);
}
function titleText(layout) {
  return layout.title ? layout.title.text || String(layout.title) : "";
}
// Plotly cuts off what is too wide: a title goes on in the next line.
function wrap(layout, width, height) {
  var text = layout && titleText(layout), most = Math.floor((width - 20) / 9.8), line = 0;
  if (!text || text.length <= most || /<br/.test(text)) return;
  text = text.split(/ (?!%)/).reduce(function (sum, word) {
    line += word.length + 1;
    if (line <= most + 1 || !sum) return sum ? sum + " " + word : word;
    line = word.length + 1;
    return sum + "<br>" + word;
  }, "");
  // Plotly centres the lines on the first one's place.
  var lower = 10 * (text.split("<br>").length - 1) / height;
  layout.title = Object.assign({}, layout.title.text ? layout.title : {}, { text: text, y: 0.97 - lower });
}
// A phone has room for one column: subplots side by side go one below the other.
function stack(figure) {
  var layout = figure.layout, cells = [];
  Object.keys(layout).forEach(function (key) {
    var found = key.match(/^(xaxis|scene)(\d*)$/);
    if (!found || !layout[key].domain) return;
    var scene = found[1] === "scene", across = scene ? layout[key].domain : layout[key], up = scene ? across : layout["yaxis" + found[2]];
    if (!up || !up.domain) return;
    cells.push({ order: +found[2] || 1, id: (scene ? "scene" : "x") + found[2], across: across, up: up,
      x: scene ? "x" : "domain", y: scene ? "y" : "domain" });
  });
  function distinct(which, side, end) {
    var places = {};
    cells.forEach(function (cell) { places[cell[which][cell[side]][end]] = 1; });
    return Object.keys(places).length;
  }
  if (cells.length < 2 || distinct("across", "x", 0) < 2) return;
  cells.sort(function (a, b) { return a.order - b.order; });
  var each = Math.min(250, (layout.height || 400) / distinct("up", "y", 1)), height = 70 + cells.length * each;
  var gap = 84 / height, share = (1 - gap * (cells.length - 1)) / cells.length;
  cells.forEach(function (cell, i) {
    var top = 1 - i * (share + gap), left = cell.across[cell.x][0], old = cell.up[cell.y][1];
    (layout.annotations || []).forEach(function (note) {
      if (note.placed || note.xref !== "paper" || note.yref !== "paper" || Math.abs(note.x - left) + Math.abs(note.y - old) > 1e-3) return;
      note.x = 0;
      note.y = top;
      note.placed = true;
    });
    var bar = figure.data.filter(function (trace) { return trace.showscale && trace.colorbar && (trace.scene || trace.xaxis) === cell.id; })[0];
    if (bar) Object.assign(bar.colorbar, { x: 0.87, y: top - share / 2, len: share });
    cell.across[cell.x] = [0, bar ? 0.86 : 1];
    cell.up[cell.y] = [Math.max(0, top - share), top];
  });
  (layout.annotations || []).forEach(function (note) { delete note.placed; });
  layout.height = height;
}
// A plane with equal axes is as high as its width needs it.
function height(figure, width) {
  var layout = figure.layout, x = (layout.xaxis || {}).range, y = (layout.yaxis || {}).range, full = figure.full.height;
  if (subplots(figure) || !(layout.yaxis || {}).scaleanchor) return full;
  var bar = figure.data.some(function (trace) { return trace.showscale; }) ? 66 : 0;
  var across = (width - 92 - bar) * (x && y ? (y[1] - y[0]) / (x[1] - x[0]) : 1);
  return Math.round(Math.min(full, Math.max(240, room(figure, width) + across + 56)));
}
