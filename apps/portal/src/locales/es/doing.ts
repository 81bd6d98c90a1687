export { default as doing } from './doing.json';
