export { CardsAtHand } from './CardsAtHand';
export { KeepsakesPage } from './KeepsakesPage';
