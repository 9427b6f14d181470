// Where plotly.js comes from: already on the page, a local copy, the CDN. Charts in the plane and charts in space have
// each a bundle that is a third of the whole; what neither draws takes the whole.
var PLANE = /^(scatter|bar|box|violin|pie|image|contour|heatmap|histogram(2d(contour)?)?|scatterternary)$/;
var SPACE = /^(scatter|scatter3d|surface|mesh3d|cone|isosurface|streamtube|volume)$/;

function only(figure, types) {
  return figure.data.every(function (trace) { return types.test(trace.type || "scatter"); });
}
function load(url) {
  return new Promise(function (resolve, reject) {
    var script = document.createElement("script"), before = window.Plotly;
    script.src = url;
    script.onload = function () {
      var found = window.Plotly;
      // A second bundle leaves the page's own where it was.
      if (before) window.Plotly = before;
      found && found !== before ? resolve(found) : reject();
    };
    script.onerror = reject;
    document.head.appendChild(script);
  });
}
function plotly(figure) {
  var bundle = only(figure, PLANE) ? "-cartesian" : only(figure, SPACE) ? "-gl3d" : "";
  var ours = Object.keys(page.bundles).some(function (name) { return page.bundles[name] === window.Plotly; });
  if (window.Plotly && window.Plotly.newPlot && !ours) return Promise.resolve(window.Plotly);
  var meta = document.querySelector('meta[name="shallowcourse-plotly"]');
  // One script after the other, and each but once.
  page.loading = page.loading.catch(function () {}).then(function () {
    if (page.bundles[bundle]) return page.bundles[bundle];
    return [window.ShallowCoursePlotly, meta && meta.content, "PLOTLY_URL"].reduce(function (found, url) {
      return found.catch(function () { return url ? load(url.replace("-cartesian", bundle)) : Promise.reject(); });
    }, Promise.reject()).then(function (found) { return page.bundles[bundle] = found; });
  });
  return page.loading;
}
