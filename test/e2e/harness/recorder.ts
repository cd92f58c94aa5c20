import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy on this machine that refuses everything and remembers what it was asked for. */
export interface Recorder {
  readonly port: number;
  /** `host:port` of each connection, or the whole address of an `http:` request; growing as they come. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** Starts the recorder; a browser started with its port cannot reach anything without passing by. */
export async function startRecorder(): Promise<Recorder> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(403).end();
  });
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    // A browser that hangs up first is no error of ours.
    socket.on('error', () => {});
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const close = () => new Promise<void>((closed) => server.close(() => closed()));
  return { port: (server.address() as AddressInfo).port, asked, close };
}
