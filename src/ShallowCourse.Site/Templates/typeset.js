// Run by node while the site is built: formulas in, KaTeX's HTML (with MathML for screen readers) out, as JSON.
const katex = require(process.argv[2]);
const results = FORMULAS.map(({ tex, display }) => {
  try {
    return { html: katex.renderToString(tex, { displayMode: display, strict: "ignore" }) };
  } catch (error) {
    return { error: error.message };
  }
});
process.stdout.write(JSON.stringify(results));
