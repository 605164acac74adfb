/* Draws the cards that are chosen. The choice is in the address, so that it can be sent to a colleague. */
const { AdaptiveCard, HostConfig, GlobalSettings } = globalThis.AdaptiveCards;
const { drawn, hostConfigs } = { drawn: globalThis.drawn, hostConfigs: globalThis.hostConfigs };

const form = document.querySelector('#choice');
const main = document.querySelector('#cards');
GlobalSettings.setTabIndexAtCardRoot = false;

function draw(card, theme) {
  const shown = new AdaptiveCard();
  shown.hostConfig = new HostConfig(hostConfigs[theme]);
  shown.parse(card);
  return shown.render() ?? document.createTextNode('no card');
}

function section({ name, who, cards }, { language, theme, width }) {
  const box = document.createElement('section');
  const title = document.createElement('h2');
  title.textContent = `${name} · ${who}`;
  const place = document.createElement('div');
  place.className = 'card';
  place.lang = language;
  place.style.width = `${width}px`;
  box.append(title, place);
  main.append(box);
  place.append(draw(cards[language], theme));
}

function drawAll() {
  const choice = Object.fromEntries(new FormData(form));
  document.body.className = choice.theme;
  main.replaceChildren();
  const chosen = drawn.filter(({ name }) => name.includes(choice.name));
  for (const one of chosen) section(one, choice);
  document.querySelector('#count').textContent = `${chosen.length} of ${drawn.length}`;
  history.replaceState(null, '', `#${new URLSearchParams(choice)}`);
}

for (const [name, value] of new URLSearchParams(location.hash.slice(1)))
  if (form.elements[name]) form.elements[name].value = value;
form.addEventListener('input', drawAll);
form.addEventListener('submit', (event) => event.preventDefault());
drawAll();
