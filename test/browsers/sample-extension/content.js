const api = globalThis.browser ?? globalThis.chrome;
const host = document.createElement('div');
host.id = 'sample-host';
host.style.marginTop = '2000px';
const root = host.attachShadow({ mode: 'closed' });
root.innerHTML = `
  <style>p { color: green }</style>
  <button aria-label="Add"><span>+</span></button>
  <button hidden>Unseen</button>
  <a href="#options">Options</a>
  <p>idle</p>`;
document.body.append(host);

function tell(selector, message) {
  root.querySelector(selector).addEventListener('click', async (event) => {
    const calls = await api.runtime.sendMessage(message);
    root.querySelector('p').textContent = `trusted ${event.isTrusted}, call ${calls}`;
  });
}
tell('button', 'add');
tell('a', 'options');
