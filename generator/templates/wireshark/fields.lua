-- ProtoFields and expert infos of a dialect. One filter per field name: what a message calls CallID is `uccx.CallID` wherever it stands;
-- a slot that is reserved in the session's version is `uccx.reserved.<name>`.

local Filters = {}

local make_field = {
  unsigned = ProtoField.uint32,
  signed = ProtoField.int32,
  mixed = ProtoField.int64, -- UINT in one message, INT in another
  text = ProtoField.string,
  bytes = ProtoField.bytes,
  time = ProtoField.absolute_time,
  named = ProtoField.string,
}

-- Names beside numbers, for filters such as uccx.CallType == "CALLTYPE_ACD_IN". Where versions disagree the newest name is taken; the
-- packet tree shows the session's own.
local function value_strings(enum)
  if enum == nil or enum.mask or #enum.rows == 0 then return nil end
  local strings = {}
  for _, row in ipairs(enum.rows) do
    local newest = strings[row.value] == nil or (row.versions or { 0, 255 })[2] == 255
    if newest then strings[row.value] = row.name end
  end
  return strings
end

local function add_filter(fields, prefix, key, filter)
  local abbreviation = prefix .. "." .. key
  local name = key:match("[^.]+$")
  local kind = filter.kind
  local strings = kind ~= "mixed" and value_strings(filter.enum) or nil
  if kind == "unsigned" or kind == "signed" then
    fields[key] = make_field[kind](abbreviation, name, base.DEC, strings)
  elseif kind == "time" then
    fields[key] = make_field.time(abbreviation, name, base.UTC)
  else
    fields[key] = make_field[kind](abbreviation, name)
  end
  if kind == "named" then
    fields[key .. ".index"] = ProtoField.uint8(abbreviation .. ".index", "Index")
    fields[key .. ".name"] = ProtoField.string(abbreviation .. ".name", "Name")
    fields[key .. ".value"] = ProtoField.string(abbreviation .. ".value", "Value")
  end
end

-- Fields that every frame has, whatever its message.
local function add_frame_fields(fields, prefix)
  local function add(key, make, name, ...) fields["." .. key] = make(prefix .. "." .. key, name, ...) end
  add("length", ProtoField.uint32, "Length")
  add("type", ProtoField.uint32, "Type")
  add("message", ProtoField.string, "Message")
  add("version", ProtoField.uint32, "Protocol version")
  add("tag", ProtoField.uint32, "Tag")
  add("field_length", ProtoField.uint32, "Field length")
  add("unknown_field", ProtoField.bytes, "Unknown field")
  add("body", ProtoField.bytes, "Body")
  add("rest", ProtoField.bytes, "Rest")
  add("diagnostic", ProtoField.string, "Diagnostic")
  add("response_in", ProtoField.framenum, "Response in", base.NONE, frametype.RESPONSE)
  add("response_to", ProtoField.framenum, "Response to", base.NONE, frametype.REQUEST)
  add("time", ProtoField.relative_time, "Time since the request")
end

local severities = { error = expert.severity.ERROR, warning = expert.severity.WARN, info = expert.severity.NOTE }
local groups = { error = expert.group.MALFORMED, warning = expert.group.PROTOCOL, info = expert.group.UNDECODED }

-- Gives the dialect's Proto its fields and experts; they are found in dialect.fields and dialect.experts afterwards.
function Filters.register(dialect)
  local fields, experts = {}, {}
  add_frame_fields(fields, dialect.prefix)
  for key, filter in pairs(dialect.filters) do add_filter(fields, dialect.prefix, key, filter) end
  for code, level in pairs(DIAGNOSTICS) do
    local abbreviation = dialect.prefix .. ".expert." .. code:gsub("-", "_")
    experts[code] = ProtoExpert.new(abbreviation, code, groups[level], severities[level])
  end
  dialect.proto.fields, dialect.proto.experts = fields, experts
  dialect.fields, dialect.experts = fields, experts
end
