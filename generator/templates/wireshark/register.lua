-- The protocols as Wireshark sees them: `ctikit` finds out the dialect by itself and owns the port and the preferences; each dialect is
-- also there under its own name, for "Decode As" and for filters.

local automatic = Proto("ctikit", "Cisco CTI, dialect found by itself")
local port_table = DissectorTable.get("tcp.port")
local registered_ports

local choices = { { 0, "Automatic", 0 } }
for i, dialect in ipairs(DIALECTS) do choices[#choices + 1] = { i, dialect.name .. ": " .. dialect.title, i } end

automatic.prefs.ports = Pref.range("TCP ports", tostring(DEFAULT_PORT), "Ports on which CTI servers listen", 65535)
automatic.prefs.dialect = Pref.enum("Dialect", 0, "One dialect for all connections, whatever their OPEN_REQ says; Automatic: what OPEN_REQ or the bytes tell", choices, false)
automatic.prefs.version = Pref.uint("Version", 0, "Protocol version of connections whose opening was not captured; 0: conclude it from the bytes")
automatic.prefs.desegment = Pref.bool("Reassemble frames", true, "Frames that span several TCP segments; needs reassembly to be on for TCP too")
automatic.prefs.frame_limit = Pref.uint("Largest frame", FRAME_LIMIT, "Bytes, header included; more than this is taken for garbage")

local function candidates(forced)
  if forced then return { forced } end
  local chosen = DIALECTS[automatic.prefs.dialect]
  return chosen and { chosen } or DIALECTS
end

-- Bytes of the frame at `offset`. A length past the limit cannot be waited for: the frame takes what is there.
local function frame_length(tvb, _, offset)
  local size = HEADER_SIZE + tvb(offset + LENGTH_OFFSET, 4):uint()
  return size <= automatic.prefs.frame_limit and size or tvb:len() - offset
end

local function show(forced, tvb, pinfo, tree)
  local session = Sessions.of(pinfo)
  local dialect, version, source = Sessions.resolve(session, candidates(forced), automatic.prefs.version, pinfo, tvb)
  local frame, announced = Frame.new(dialect, version, tvb, pinfo, tree)
  if frame.is_shown then
    frame:show_frame_header(announced, source)
    frame:check_size(announced, automatic.prefs.frame_limit, frame.captured)
    frame:show_message()
  end
  frame:show_links(session)
  return dialect, frame
end

-- One packet may hold several frames, and reassembly may call for it several times: the columns gather all of them.
local function describe(pinfo, dialect, frame)
  local text = frame.invoke_id and string.format("%s (InvokeID %d)", frame.name, frame.invoke_id) or frame.name
  pinfo.cols.protocol = dialect.name:upper()
  if pinfo.private["ctikit"] then
    pinfo.cols.info:append(", " .. text)
  else
    pinfo.cols.info:set(text)
  end
  pinfo.cols.info:fence()
  pinfo.private["ctikit"] = "described"
end

local function dissector(forced)
  local function one_frame(tvb, pinfo, tree)
    local dialect, frame = show(forced, tvb, pinfo, tree)
    describe(pinfo, dialect, frame)
    return tvb:len()
  end
  return function(tvb, _, tree)
    if tvb:len() == 0 then return 0 end
    dissect_tcp_pdus(tvb, tree, HEADER_SIZE, frame_length, one_frame, automatic.prefs.desegment)
    return tvb:len()
  end
end

local function register_ports()
  if registered_ports then port_table:remove(registered_ports, automatic) end
  registered_ports = automatic.prefs.ports
  port_table:add(registered_ports, automatic)
end

-- A dialect that is named like a protocol that Wireshark has already goes by another name there, with its filters.
local function new_proto(dialect)
  local is_free, proto = pcall(Proto, dialect.name, dialect.title)
  if is_free then return dialect.name, proto end
  local name = "cti_" .. dialect.name
  return name, Proto(name, "Cisco CTI: " .. dialect.title)
end

for _, dialect in ipairs(DIALECTS) do
  dialect.prefix, dialect.proto = new_proto(dialect)
  Layout.index(dialect)
  Filters.register(dialect)
  dialect.proto.dissector = dissector(dialect)
  port_table:add_for_decode_as(dialect.proto)
end

automatic.dissector = dissector(nil)
automatic.init = Sessions.reset
automatic.prefs_changed = register_ports
register_ports()
