import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };

/** A text of the product with anything in the places that are filled in. */
function patternOf(message: string): RegExp {
  const parts = message.split(/\$\w+\$/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.+')}$`);
}

const PATTERNS = Object.values(messages)
  .map(({ message }) => message)
  // What is only a place is no text.
  .filter((message) => /\p{L}{2}/u.test(message.replace(/\$\w+\$/g, '')))
  .map(patternOf);

/** Whether the product says just that somewhere, in English. */
export const isSaid = (words: string): boolean => PATTERNS.some((pattern) => pattern.test(words));
