document.getElementById('press').addEventListener('click', ({ isTrusted }) => {
  document.getElementById('pressed').textContent = `trusted ${isTrusted}`;
});
