// A tool for language models: it checks a new user and shows the request; nothing is sent.
import { McpServer } from "@modelcontextprotocol/server";
import { StdioServerTransport } from "@modelcontextprotocol/server/stdio";
import { operation } from "seatwright";
import "seatwright/forms";

const create = operation("netsapiens.user.create", { domain: "example.com" });
const { jsonSchema, ...standard } = create["~standard"];
const input = (wanted) => jsonSchema.input({ ...wanted, libraryOptions: { flat: true } });
const inputSchema = { "~standard": { ...standard, jsonSchema: { ...jsonSchema, input } } };
const description = "Check a new user and build the request. Nothing is sent.";

const server = new McpServer({ name: "phone-system", version: "1.0.0" });
// What is wrong with the arguments, the server tells the model by itself; what comes here can be built.
server.registerTool("create_user", { description, inputSchema }, (payload) => {
  const text = create.build(payload).curl("https://example.com");
  return { content: [{ type: "text", text }] };
});
await server.connect(new StdioServerTransport());
