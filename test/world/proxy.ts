import { createServer } from 'node:http';
import { connect, type Server, type Socket } from 'node:net';

/** A proxy that leads every CONNECT to the same loopback port, whatever host it asks for. */
export interface Proxy {
  readonly port: number;
  close(): Promise<void>;
}

function tunnel(client: Socket, head: Buffer, worldPort: number): Socket {
  const upstream = connect(worldPort, '127.0.0.1', () => {
    client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    upstream.write(head);
    upstream.pipe(client).pipe(upstream);
  });
  upstream.on('error', () => client.destroy());
  client.on('error', () => upstream.destroy());
  return upstream;
}

/** Waits until a server listens on a loopback port of its own choice. */
export function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('no port'));
      else resolve(address.port);
    });
  });
}

/** Opens the proxy. Firefox cannot map host names itself, so it comes this way. */
export async function openProxy(worldPort: number): Promise<Proxy> {
  const open = new Set<Socket>();
  const server = createServer((_, answer) => answer.writeHead(405).end());
  server.on('connect', (_, client: Socket, head: Buffer) => {
    for (const socket of [client, tunnel(client, head, worldPort)]) {
      open.add(socket);
      socket.on('close', () => open.delete(socket));
    }
  });
  const port = await listen(server);
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
      for (const socket of open) socket.destroy();
    });
  return { port, close };
}
