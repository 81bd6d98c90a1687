/** The engine with the kinds nearly every exercise is made of; `loadKinds` brings the others before they are needed. */
import './kinds/core.js';

export * from './engine.js';
