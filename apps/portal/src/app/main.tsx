import '../styles/index.css';
import './shared';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { openTexts } from '../lib/texts';
import { App } from './App';

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
