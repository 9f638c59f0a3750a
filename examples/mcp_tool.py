"""A tool for language models that checks a new user and shows the request; nothing is sent."""

import seatwright
from mcp import server, types

create = seatwright.operation("netsapiens.user.create", domain="example.com")


async def tools(*_: object) -> types.ListToolsResult:
    tool = types.Tool(name="create_user", input_schema=create.json_schema(flat=True))
    return types.ListToolsResult(tools=[tool])


async def run(_: object, call: types.CallToolRequestParams) -> types.CallToolResult:
    report = create.validate(call.arguments or {})
    text = create.build(call.arguments or {}).curl("https://example.com") if report.ok else report
    return types.CallToolResult(content=[types.TextContent(text=f"{text}")], is_error=not report.ok)


app = server.Server("phone-system", on_list_tools=tools, on_call_tool=run)
