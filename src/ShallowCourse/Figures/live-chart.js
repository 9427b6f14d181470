// Puts live Plotly charts in the place of their pictures. Every failure leaves the picture and says nothing.
(function () {
  "use strict";
  // Ids belong to the whole page in some hosts, and some run the script next to the output or in the head.
  var parent = document.currentScript && document.currentScript.parentElement;
  var own = parent && parent.closest(".shallowcourse-figure");
  var scope = parent && parent !== document.head ? parent : document;
  var figures = own ? [own] : scope.querySelectorAll(".shallowcourse-figure");
  var page = window.shallowCourseFigures || (window.shallowCourseFigures = { queue: Promise.resolve(), live: [] });

  function load(url) {
    return new Promise(function (resolve, reject) {
      var script = document.createElement("script");
      script.src = url;
      script.onload = function () { window.Plotly ? resolve(window.Plotly) : reject(); };
      script.onerror = reject;
      document.head.appendChild(script);
    });
  }
  function plotly() {
    if (window.Plotly && window.Plotly.newPlot) return Promise.resolve(window.Plotly);
    if (page.plotly) return page.plotly;
    var meta = document.querySelector('meta[name="shallowcourse-plotly"]');
    var urls = [window.ShallowCoursePlotly, meta && meta.content, "PLOTLY_URL"];
    page.plotly = urls.reduce(function (found, url) {
      return found.catch(function () { return url ? load(url) : Promise.reject(); });
    }, Promise.reject());
    page.plotly.catch(function () { page.plotly = null; });
    return page.plotly;
  }
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
  var HEADING = 28;
  function subplots(figure) {
    return Object.keys(figure.layout).some(function (key) { return /^(xaxis|scene)2$/.test(key); });
  }
  // Room above the plot: title, as many rows of legend as the names need, headings of subplots.
  function room(figure, width) {
    var fields = { contour: 1, heatmap: 1, surface: 1 };
    var named = figure.data.filter(function (trace) { return trace.name && trace.showlegend !== false && !fields[trace.type]; });
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
  function template(box, figure) {
    var dark = isDark(box);
    var ink = dark ? "#c9d1d9" : "#4a4f57", strong = dark ? "#f0f3f6" : "#1b1f24";
    var grid = dark ? "#363b42" : "#e6e8eb", line = dark ? "#6e7681" : "#9aa1ab";
    var axis = { gridcolor: grid, linecolor: line, zerolinecolor: line, zerolinewidth: 1, ticks: "outside", ticklen: 5, tickcolor: "rgba(0,0,0,0)", automargin: true,
      title: { standoff: 8 } };
    var wall = { gridcolor: grid, linecolor: line, zerolinecolor: line, backgroundcolor: "rgba(0,0,0,0)", showbackground: false };
    var card = dark ? "#1f2328" : "#ffffff";
    // A title on top of the bar would stand on its uppermost number.
    var bar = { colorbar: { title: { side: "right" } } };
    var above = room(figure, box.clientWidth);
    return { layout: {
      font: { family: 'system-ui,-apple-system,"Segoe UI",Roboto,Helvetica,Arial,sans-serif', size: 12, color: ink },
      title: { font: { size: 16, weight: 600, color: strong }, x: 0.02, xanchor: "left", y: 0.97, yanchor: "top" },
      paper_bgcolor: luminance(box) === null && !/vscode/.test(document.body.className) ? card : "rgba(0,0,0,0)",
      plot_bgcolor: "rgba(0,0,0,0)", margin: { l: 56, r: 24, t: above, b: 48 },
      xaxis: axis, yaxis: axis, scene: { xaxis: wall, yaxis: wall, zaxis: wall },
      legend: { orientation: "h", x: 0, y: 1 + (subplots(figure) ? HEADING - 4 : 3) / ((figure.layout.height || 400) - above - 48), yanchor: "bottom" },
      hoverlabel: { bgcolor: card, bordercolor: line, font: { color: strong } },
      annotationdefaults: { font: { color: ink }, arrowcolor: ink, arrowhead: 2, arrowsize: 0.8, arrowwidth: 1 },
      shapedefaults: { line: { color: line } },
      sliderdefaults: { bgcolor: grid, bordercolor: line, tickcolor: line, activebgcolor: line, font: { color: ink } },
      updatemenudefaults: { bgcolor: card, bordercolor: line, font: { color: ink } }
    }, data: { scatter: [{ marker: { line: { width: 0.7, color: card } } }],
      contour: [bar], heatmap: [bar], surface: [bar] } };
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
  function draw(box, Plotly) {
    var figure = JSON.parse(box.querySelector('script[type="application/json"]').textContent);
    var image = box.querySelector("img"), chart = document.createElement("div");
    var layout = figure.layout;
    if (box.clientWidth < 480) stack(figure);
    var height = layout.height || 400;
    [figure].concat(figure.frames || []).forEach(function (step) { wrap(step.layout, box.clientWidth, height); });
    chart.style.cssText = "position:absolute;left:0;top:0;width:100%;visibility:hidden;height:" + height + "px";
    chart.setAttribute("role", "group");
    chart.setAttribute("aria-label", image.alt);
    delete layout.width;
    layout.autosize = true;
    layout.template = template(box, figure);
    if (layout.sliders && (box.clientWidth < 480 || matchMedia("(prefers-reduced-motion: reduce)").matches)) {
      delete layout.updatemenus;
      layout.sliders[0].x = 0;
      layout.sliders[0].len = 1;
    }
    var config = Object.assign({ responsive: true, displaylogo: false, displayModeBar: "hover" }, figure.config);
    config.modeBarButtonsToRemove = ["select2d", "lasso2d", "autoScale2d"];
    box.appendChild(chart);
    return Plotly.newPlot(chart, figure.data, layout, config).then(function () {
      return figure.frames && figure.frames.length ? Plotly.addFrames(chart, figure.frames) : null;
    }).then(function () {
      return turn(chart, layout, Plotly);
    }).then(function () {
      image.style.display = "none";
      chart.style.position = "relative";
      chart.style.visibility = "";
      page.live.push({ box: box, figure: figure, chart: chart, dark: isDark(box), width: box.clientWidth });
    }).catch(function () { chart.remove(); });
  }
  function watch(Plotly) {
    if (page.watching) return;
    page.watching = true;
    function restyle() {
      page.live = page.live.filter(function (item) { return item.chart.isConnected; });
      page.live.forEach(function (item) {
        var dark = isDark(item.box), width = item.box.clientWidth;
        if (dark === item.dark && Math.abs(width - item.width) < 40) return;
        item.dark = dark;
        item.width = width;
        Plotly.relayout(item.chart, { template: template(item.box, item.figure) }).catch(function () {});
      });
    }
    var changes = new MutationObserver(function () { setTimeout(restyle, 50); });
    var names = { attributes: true, attributeFilter: ["class", "data-theme", "data-jp-theme-light", "style"] };
    changes.observe(document.documentElement, names);
    changes.observe(document.body, names);
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", restyle);
    window.addEventListener("resize", function () { setTimeout(restyle, 250); });
  }
  function visible(box) {
    if (box.clientWidth || !window.ResizeObserver) return Promise.resolve();
    return new Promise(function (resolve) {
      var sizes = new ResizeObserver(function () { if (box.clientWidth) { sizes.disconnect(); resolve(); } });
      sizes.observe(box);
    });
  }
  Array.prototype.forEach.call(figures, function (box) {
    if (box.dataset.live) return;
    box.dataset.live = "1";
    Promise.all([plotly(), visible(box)]).then(function (found) {
      page.queue = page.queue.then(function () { return draw(box, found[0]); }).catch(function () {});
      page.queue.then(function () { watch(found[0]); });
    }).catch(function () { delete box.dataset.live; });
  });
})();
