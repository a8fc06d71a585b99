// Under this policy no style sheet may load, but a script may construct one.
const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  :root { color-scheme: light dark; background: light-dark(#fff, #171a16); color: light-dark(#22281f, #e9ece4); }
  body { max-width: 42rem; margin: 0 auto; padding: 1.25rem; font: 1rem/1.6 system-ui, sans-serif; }
  a { color: light-dark(#2f6b3a, #8fca97); }
  nav { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding-block: .5rem 1.5rem; }
  h1 { font: 500 2rem/1.2 Georgia, serif; }
  footer { margin-block: 3rem 26rem; display: flex; flex-wrap: wrap; gap: .75rem 1.25rem; align-items: center; }
  footer p { margin: 0; }
  footer button { font: inherit; color: inherit; background: none; border: 1px solid; border-radius: 99rem; padding: .35rem 1rem; cursor: pointer; }
`);
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

const violations = document.querySelector('#violations output');
document.addEventListener('securitypolicyviolation', (event) => {
  violations.value = Number(violations.value) + 1;
  console.warn('policy violation', event.violatedDirective, event.blockedURI);
});

document.querySelector('[data-show]').addEventListener('click', () => window.earshot('show', 'checkout'));
