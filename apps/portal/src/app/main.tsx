import '../styles/index.css';
import './shared';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeSession } from '../lib/session';
import { openTexts } from '../lib/texts';
import { App } from './App';
import { prepareDoor } from './door';
import { prepareRoutes } from './routes';

const root = document.getElementById('root');
if (!root) throw new Error('the page has no #root');

/** On a line slower than this the page is drawn with what is there, and says that it waits. */
const LONGEST_MS = 3_000;

/** Without its texts nothing can be said in the right language: both are shown, and a way to try again. */
function sayUnreachable(element: HTMLElement): void {
  const text = document.createElement('p');
  text.className = 'wait';
  text.textContent = "We can't reach the server. Please load the page again. / No hay conexión. Vuelve a cargar la página.";
  element.replaceChildren(text);
}

beforeSession(prepareDoor);
// What cannot be loaded ahead is asked for again by the page itself, which says what is wrong.
const prepared = prepareRoutes().catch(() => undefined);
const late = new Promise((resolve) => setTimeout(resolve, LONGEST_MS));

Promise.all([openTexts('client'), Promise.race([prepared, late])]).then(
  () =>
    createRoot(root).render(
      <StrictMode>
        <App />
      </StrictMode>,
    ),
  () => sayUnreachable(root),
);
