// Puts live Plotly charts in the place of their pictures. Every failure leaves the picture and says nothing.
var page = window.shallowCourseCharts
  || (window.shallowCourseCharts = { queue: Promise.resolve(), loading: Promise.resolve(), bundles: {}, live: [] });

// Buttons below the plot, where they cover no title, and nothing that sends a chart away.
function buttons(figure) {
  var space = !only(figure, PLANE) && only(figure, SPACE);
  var touch = matchMedia("(pointer: coarse)").matches;
  if (space) return [touch ? ["tableRotation", "resetCameraDefault3d"] : ["resetCameraDefault3d"], ["toImage"]];
  return [touch ? [] : ["zoom2d", "pan2d"], ["zoomIn2d", "zoomOut2d", "resetScale2d"], ["toImage"]];
}
function style() {
  if (document.getElementById("shallowcourse-figure-style")) return;
  var sheet = document.createElement("style");
  sheet.id = "shallowcourse-figure-style";
  sheet.textContent = STYLE_SHEET;
  document.head.appendChild(sheet);
}
// A label that would run off the page goes to the other side of its line.
function turn(chart, layout, Plotly) {
  var changes = {};
  (layout.annotations || []).forEach(function (note, i) {
    var label = note.xanchor === "left" && note.xref !== "paper" && chart.querySelector('.annotation[data-index="' + i + '"]');
    if (!label || label.getBoundingClientRect().right <= chart.getBoundingClientRect().right) return;
    changes["annotations[" + i + "].xanchor"] = "right";
    changes["annotations[" + i + "].xshift"] = -(note.xshift || 0);
  });
  return Object.keys(changes).length ? Plotly.relayout(chart, changes) : null;
}
function draw(box, figure, Plotly) {
  var image = box.querySelector("img"), chart = document.createElement("div");
  var layout = figure.layout, width = box.clientWidth, slider = steps(figure), row = null;
  if (slider) {
    layout.height = (layout.height || 400) - STEPS_HEIGHT;
    delete layout.sliders;
    delete layout.updatemenus;
    row = stepControls(chart, slider, Plotly);
  }
  if (width < 480) stack(figure);
  figure.full = { height: layout.height || 400 };
  layout.height = height(figure, width);
  [figure].concat(figure.frames || []).forEach(function (step) { wrap(step.layout, width, layout.height); });
  chart.style.cssText = "position:absolute;left:0;top:0;width:100%;visibility:hidden;height:" + layout.height + "px";
  chart.setAttribute("role", "group");
  chart.setAttribute("aria-label", image.alt);
  delete layout.width;
  layout.autosize = true;
  layout.template = template(box, figure, width);
  var item = { box: box, figure: figure, chart: chart, row: row, Plotly: Plotly, paints: paints(figure), colorway: layout.colorway, width: width, dark: isDark(box) };
  if (item.dark) paintDark(figure, item.paints);
  layout.colorway = colorway(item);
  var config = Object.assign({ responsive: true, displaylogo: false, displayModeBar: "hover", scrollZoom: false }, figure.config);
  config.modeBarButtons = buttons(figure);
  box.appendChild(chart);
  return Plotly.newPlot(chart, figure.data, layout, config).then(function () {
    return figure.frames && figure.frames.length ? Plotly.addFrames(chart, figure.frames) : null;
  }).then(function () {
    return turn(chart, layout, Plotly);
  }).then(function () {
    image.style.display = "none";
    chart.style.position = "relative";
    chart.style.visibility = "";
    if (row) box.appendChild(row);
    tone(item);
    page.live.push(item);
  }).catch(function () { chart.remove(); });
}
// For the traces that have no colour of their own.
function colorway(item) {
  return item.dark ? night(item.colorway) : item.colorway;
}
// The slider's own colours, which it has from the browser.
function tone(item) {
  if (!item.row) return;
  item.row.style.colorScheme = item.dark ? "dark" : "light";
  item.row.style.color = item.dark ? "#c9d1d9" : "#4a4f57";
}
function follow() {
  page.live = page.live.filter(function (item) { return item.chart.isConnected; });
  page.live.forEach(function (item) {
    var dark = isDark(item.box), width = item.box.clientWidth, colors = {};
    if (dark === item.dark && Math.abs(width - item.width) < 40) return;
    item.dark = dark;
    item.width = width;
    item.paints.forEach(function (paint) { colors[paint.path] = dark ? paint.dark : paint.light; });
    var layout = { height: item.figure.layout.height = height(item.figure, width) };
    item.chart.style.height = layout.height + "px";
    layout.template = template(item.box, item.figure, width);
    layout.colorway = colorway(item);
    tone(item);
    item.Plotly.update(item.chart, colors, layout).catch(function () {});
  });
}
function watch() {
  if (page.watching) return;
  page.watching = true;
  var changes = new MutationObserver(function () { setTimeout(follow, 50); });
  var names = { attributes: true, attributeFilter: ["class", "data-theme", "data-jp-theme-light", "style"] };
  changes.observe(document.documentElement, names);
  changes.observe(document.body, names);
  // Verso changes its theme by the text of a style element.
  var sheet = document.getElementById("verso-theme");
  if (sheet) changes.observe(sheet, { childList: true, characterData: true, subtree: true });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", follow);
  window.addEventListener("resize", function () { setTimeout(follow, 250); });
}
function visible(box) {
  if (box.clientWidth || !window.ResizeObserver) return Promise.resolve();
  return new Promise(function (resolve) {
    var sizes = new ResizeObserver(function () { if (box.clientWidth) { sizes.disconnect(); resolve(); } });
    sizes.observe(box);
  });
}
// Also for pages that keep this script once: a figure's own script is then a call.
page.show = function (script) {
  // Ids belong to the whole page in some hosts, and some run the script next to the output or in the head.
  var parent = script && script.parentElement, own = parent && parent.closest(".shallowcourse-figure");
  var scope = parent && parent !== document.head ? parent : document;
  Array.prototype.forEach.call(own ? [own] : scope.querySelectorAll(".shallowcourse-figure"), enliven);
};
function enliven(box) {
  if (box.dataset.live) return;
  box.dataset.live = "1";
  var figure = JSON.parse(box.querySelector('script[type="application/json"]').textContent);
  Promise.all([plotly(figure), visible(box)]).then(function (found) {
    style();
    page.queue = page.queue.then(function () { return draw(box, figure, found[0]); }).catch(function () {});
    page.queue.then(watch);
  }).catch(function () { delete box.dataset.live; });
}
page.show(document.currentScript);
