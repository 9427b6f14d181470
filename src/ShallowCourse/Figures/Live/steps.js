// The steps of a figure under a slider of the page's own: arrow keys, touch and screen readers know it.
var STEPS_HEIGHT = 44;

// Sliders that do more than choose a frame stay Plotly's.
function steps(figure) {
  var sliders = figure.layout.sliders || [], chosen = (sliders[0] || {}).steps || [];
  return sliders.length === 1 && chosen.length > 1 && (figure.frames || []).length > 0
    && chosen.every(function (step) { return step.method === "animate" && step.args; }) ? sliders[0] : null;
}
function stepControls(chart, slider, Plotly) {
  var row = document.createElement("div"), play = document.createElement("button");
  var range = document.createElement("input"), says = document.createElement("span");
  var last = slider.steps.length - 1, prefix = (slider.currentvalue || {}).prefix || "";
  // Four seconds from end to end, and no step longer than one can wait for it.
  var pause = Math.max(160, Math.min(700, 4000 / last)), playing = null;
  row.className = "shallowcourse-steps";
  play.type = "button";
  range.type = "range";
  range.max = last;
  range.setAttribute("aria-label", prefix.replace(/[\s:=]+$/, "") || "step");
  function say(at) {
    says.textContent = prefix + slider.steps[at].label;
    range.value = at;
    range.setAttribute("aria-valuetext", says.textContent);
  }
  function go(at) {
    say(at);
    // A step that overtakes this one ends it.
    return Plotly.animate.apply(Plotly, [chart].concat(slider.steps[at].args)).catch(function () {});
  }
  function stop() {
    clearTimeout(playing);
    playing = null;
    play.textContent = "▶ Play";
  }
  function next() {
    if (!chart.isConnected || +range.value >= last) return stop();
    go(+range.value + 1).then(function () { if (playing) playing = setTimeout(next, pause); });
  }
  play.onclick = function () {
    if (playing) return stop();
    play.textContent = "❚❚ Pause";
    if (+range.value >= last) go(0);
    playing = setTimeout(next, pause);
  };
  range.oninput = function () {
    stop();
    go(+range.value);
  };
  stop();
  say(slider.active || 0);
  if (!matchMedia("(prefers-reduced-motion: reduce)").matches) row.appendChild(play);
  row.appendChild(range);
  row.appendChild(says);
  return row;
}
