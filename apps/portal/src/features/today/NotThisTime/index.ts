export { NotThisTime, type NotThisTimeProps } from './NotThisTime';
