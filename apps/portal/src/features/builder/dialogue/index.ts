/** The form of the kind `dialogue`: the shell asks for it when a role-play is first opened. */
export { default } from './TreeEditor';
