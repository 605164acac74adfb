import { Socket } from 'node:net';

const loopback = ['127.0.0.1', '::1', 'localhost'];
const connect = Socket.prototype.connect;

/** No test reaches anything but this machine: a connection elsewhere is an error at once. */
Socket.prototype.connect = function (this: Socket, ...args: unknown[]) {
  const [first] = args.flat(1) as { host?: string; path?: string }[];
  const host = typeof first === 'object' && first ? (first.host ?? 'localhost') : 'localhost';
  if (typeof first === 'object' && !first?.path && !loopback.includes(host))
    throw new Error(`a test wanted to reach ${host}`);
  return (connect as (...all: unknown[]) => Socket).apply(this, args);
} as typeof connect;
