/**
 * Loaded into a child process (`--import`): when its parent is gone, killed or not, the child is asked to end in order.
 * Without it a killed `npm start` would leave servers behind that hold the port.
 */
if (process.connected) {
  process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  process.channel?.unref();
}
