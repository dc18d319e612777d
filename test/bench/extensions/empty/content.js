// One observer that does nothing.
new MutationObserver(() => {}).observe(document, { childList: true, subtree: true });
