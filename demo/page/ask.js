/** Asks the demo's server; rejects with a sentence for people. */
export async function ask(path, body) {
  const response = await fetch(path, options(body)).catch(() => {
    throw new Error('The demo does not answer: is it still running?');
  });
  const text = await response.text();
  if (!response.ok) throw new Error(reason(text));
  return JSON.parse(text);
}

const options = (body) =>
  body === undefined
    ? undefined
    : {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      };

function reason(text) {
  try {
    const { error, message } = JSON.parse(text);
    return message ?? error?.message ?? error ?? text;
  } catch {
    return text.slice(0, 300);
  }
}
