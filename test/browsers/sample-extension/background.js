const api = globalThis.browser ?? globalThis.chrome;
let calls = 0;

api.runtime.onMessage.addListener((message, _sender, reply) => {
  calls += 1;
  console.error(`background heard ${message}`);
  if (message === 'options') api.runtime.openOptionsPage();
  reply(calls);
});
