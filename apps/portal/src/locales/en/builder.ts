/** The texts of writing exercises: for whoever opens the builder. An area is called as its file is. */
export { default as builder } from './builder.json';
export { default as builderExchange } from './builderExchange.json';
export { default as builderKinds } from './builderKinds.json';
export { default as builderTree } from './builderTree.json';
export { default as builderWords } from './builderWords.json';
