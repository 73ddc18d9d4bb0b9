import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { changed, documentedFile } from "../trust/behind/documented-files.ts";
import { type Running, startProxy } from "../trust/behind/proxy-process.ts";

/** Where docs/operating.md says that an operator names several instances to nginx. */
const INSTANCES = "/etc/nginx/conf.d/waymark-instances.conf";
/** The addresses that the page names. */
const DOCUMENTED = ["10.0.0.11:3000", "10.0.0.12:3000", "10.0.0.13:3000"];
const TEMPORARY = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];

/**
 * Starts nginx before several instances, with the file of docs/operating.md: each request goes to the next of them, whoever it is from.
 * A request says by itself where it comes from, so that every visitor of a test has an address of their own.
 */
export async function startBalancer({
  port,
  hosts,
}: Readonly<{ port: number; hosts: readonly string[] }>): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), "waymark-balancer-"));
  const at = (name: string) => join(folder, name);
  mkdirSync(at("log"));
  const [first = "", ...others] = DOCUMENTED;
  const lineOf = (server: string) => `  server ${server} max_fails=1 fail_timeout=2s;\n`;
  const upstream = changed({
    text: documentedFile(INSTANCES),
    changes: {
      [lineOf(first)]: hosts.map((host) => lineOf(`${host}:${port}`)).join(""),
      ...Object.fromEntries(others.map((server) => [lineOf(server), ""])),
    },
  });
  writeFileSync(
    at("nginx.conf"),
    `pid ${at("nginx.pid")};
events { worker_connections 4000; }
http {
  access_log off;
  client_max_body_size 6m;
  ${TEMPORARY.map((name) => `${name}_temp_path ${at(name)};`).join("\n  ")}
  ${upstream}
  server {
    listen 127.0.0.1:${port};
    location / {
      proxy_pass http://waymark;
      proxy_http_version 1.1;
      proxy_set_header Connection "";
      proxy_set_header Host $http_host;
      proxy_buffer_size 16k;
      proxy_buffers 8 16k;
      proxy_connect_timeout 3s;
      proxy_next_upstream error;
    }
  }
}
`,
  );
  const args = ["-e", "stderr", "-g", "daemon off;", "-c", at("nginx.conf")];
  const running = await startProxy({ program: "/usr/sbin/nginx", args, port, folder });
  const stop = async () => {
    await running.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { ...running, stop };
}
