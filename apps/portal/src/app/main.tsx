import '../styles/index.css';
// The shared parts travel in the first file: the doors' own files then need no third one between them.
import '../ui';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { openTexts } from '../lib/texts';
import { App } from './App';

// For the same reason the styles of the client's first pages are in the first style sheet.
import.meta.glob('../features/{today,doing}/*.module.css', { eager: true });

const root = document.getElementById('root');
if (!root) throw new Error('the page has no #root');

/** Without its texts nothing can be said in the right language: both are shown, and a way to try again. */
function sayUnreachable(element: HTMLElement): void {
  const text = document.createElement('p');
  text.className = 'wait';
  text.textContent = "We can't reach the server. Please load the page again. / No hay conexión. Vuelve a cargar la página.";
  element.replaceChildren(text);
}

openTexts('client').then(
  () =>
    createRoot(root).render(
      <StrictMode>
        <App />
      </StrictMode>,
    ),
  () => sayUnreachable(root),
);
