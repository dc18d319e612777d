const api = globalThis.browser ?? globalThis.chrome;
const answer = document.getElementById('answer');
const stored = document.getElementById('stored');
const field = document.getElementById('field');

document.getElementById('ask').addEventListener('click', async () => {
  const granted = await api.permissions.request({ origins: ['https://www.amazon.com/*'] });
  answer.textContent = `granted ${granted}`;
});
field.addEventListener('keydown', async ({ key, shiftKey }) => {
  if (key !== 'Enter') return;
  await api.storage.local.set({ value: field.value });
  stored.textContent = `${field.value}, shift ${shiftKey}`;
});
api.storage.local.get('value').then(({ value }) => {
  stored.textContent = value ?? 'nothing';
});
