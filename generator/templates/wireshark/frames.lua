-- One frame in the packet tree: header, fixed part, floating part, diagnostics. Every byte of it is shown.

local Frame = {}
Frame.__index = Frame

function Frame:diagnose(item, code, text)
  item:add_proto_expert_info(self.dialect.experts[code], code .. ": " .. text)
  self.tree:add(self.dialect.fields[".diagnostic"], code):set_generated():set_hidden()
end

local function label_of(field, reserved)
  if not reserved then return field.name end
  local name = field.as or (field.name ~= "reserved" and field.name)
  return name and "reserved (" .. name .. ")" or "reserved"
end

local function filter_of(field, reserved)
  if not reserved then return field.filter or field.name end
  return field.reserved_filter or "reserved." .. (field.as or field.name)
end

local function new_place(frame, field, tree, range)
  local reserved = Layout.is_reserved(field, frame.version)
  return { tree = tree, range = range, reserved = reserved, label = label_of(field, reserved), filter = filter_of(field, reserved) }
end

function Frame:show_rest(offset)
  if offset < self.tvb:len() then self.tree:add(self.dialect.fields[".rest"], self.tvb(offset)) end
end

-- Returns the end of the fixed part, or nil when the frame ends inside it.
function Frame:show_fixed()
  local offset = HEADER_SIZE
  for _, field in ipairs((Layout.fixed(self.layout, self.version, self.tvb, self.header))) do
    local size = field.size or field.type.size
    local left = self.tvb:len() - offset
    if left < size then
      self:diagnose(self.tree, "truncated-fixed-part", string.format("%s needs %d bytes, %d are left", field.name, size, left))
      self:show_rest(offset)
      return nil
    end
    local range = self.tvb(offset, size)
    local item, number = Values.add(self, new_place(self, field, self.tree, range), field, range)
    self.numbers[field.name] = { number = number or 0, item = item }
    offset = offset + size
  end
  return offset
end

local function show_header(frame, item, offset, tag, length)
  local fields, header = frame.dialect.fields, frame.header
  item:add(fields[".tag"], frame.tvb(offset, header.tag), tag)
  item:add(fields[".field_length"], frame.tvb(offset + header.tag, header.length), length)
end

function Frame:show_unknown(tree, offset, tag, data)
  local item = tree:add(self.dialect.fields[".unknown_field"], data)
  local known = self.dialect.tags[tag]
  item:set_text(string.format("tag %d (%s): %s", tag, known or "unknown", data:len() > 0 and tostring(data:bytes()):lower() or "(empty)"))
  show_header(self, item, offset, tag, data:len())
  local text = string.format("tag %d is not defined for %s; %d bytes skipped", tag, self.layout.name, data:len())
  self:diagnose(item, known and "unexpected-field" or "unknown-field", text)
end

function Frame:show_floating(offset)
  local repetition = Repetition.new(self, self.tree)
  local finish = Layout.each_floating(self.tvb, offset, self.header, function(at, tag, start, length)
    local field = Layout.by_tag(self.layout, self.version, tag)
    local range, data = self.tvb(at, start - at + length), self.tvb(start, length)
    if field == nil then
      self:show_unknown(self.tree, at, tag, data)
      return
    end
    local scope, tree = repetition:place(field, range)
    local item, value = Values.add(self, new_place(self, field, tree, range), field, data)
    show_header(self, item, at, tag, length)
    if not Layout.carries(field, self.version) then
      self:diagnose(item, "not-in-version", string.format("%s is not in version %d", field.name, self.version))
    end
    repetition:met(scope, field, item, value)
  end)
  local left = self.tvb:len() - finish
  if left > 0 then
    local code = left >= self.header.tag + self.header.length and "truncated-field" or "trailing-bytes"
    self:show_rest(finish)
    self:diagnose(self.tree, code, string.format("%d bytes belong to no field", left))
  end
  repetition:finish()
end

function Frame:show_links(session)
  if self.invoke_id == nil then return end
  local response, request = Sessions.link(session, self.pinfo, self.layout, self.invoke_id)
  if not self.is_shown then return end
  local fields = self.dialect.fields
  if response then self.tree:add(fields[".response_in"], response):set_generated() end
  if request then
    self.tree:add(fields[".response_to"], request.frame):set_generated()
    local nanoseconds = math.floor(request.delay * 1e9 + 0.5)
    local seconds = math.floor(nanoseconds / 1e9)
    self.tree:add(fields[".time"], NSTime.new(seconds, nanoseconds - seconds * 1e9)):set_generated()
  end
end

function Frame:show_message()
  local documented = self.layout and self.layout.documented
  if not documented then
    if self.tvb:len() > HEADER_SIZE then self.tree:add(self.dialect.fields[".body"], self.tvb(HEADER_SIZE)) end
    self:diagnose(self.tree, "unknown-message", string.format("message type %d has no layout", self.type))
    return
  end
  if not self.of_version then
    self:diagnose(self.tree, "not-in-version", string.format("%s is not in version %d", self.layout.name, self.session_version))
  end
  local offset = self:show_fixed()
  if offset then self:show_floating(offset) end
end

function Frame:show_frame_header(announced, source)
  local fields = self.dialect.fields
  self.tree:add(fields[".length"], self.tvb(LENGTH_OFFSET, 4), announced)
  self.tree:add(fields[".type"], self.tvb(TYPE_OFFSET, 4), self.type, string.format("Type: %s (%d)", self.name, self.type))
  self.tree:add(fields[".message"], self.tvb(TYPE_OFFSET, 4), self.name):set_generated():set_hidden()
  local version = string.format("Protocol version: %s/%d, known from %s", self.dialect.name, self.session_version, source)
  self.tree:add(fields[".version"], self.session_version, version):set_generated()
end

function Frame:check_size(announced, limit, captured)
  if HEADER_SIZE + announced > limit then
    self:diagnose(self.tree, "oversized-frame", string.format("%d bytes announced, the limit is %d", HEADER_SIZE + announced, limit))
  elseif captured < HEADER_SIZE + announced then
    self:diagnose(self.tree, "truncated-frame", string.format("%d bytes announced, %d are there", HEADER_SIZE + announced, captured))
  end
end

-- A new frame for these bytes; a header at least. Bytes past the announced length are not its own.
function Frame.new(dialect, version, tvb, pinfo, tree)
  local announced = tvb(LENGTH_OFFSET, 4):uint()
  local frame = setmetatable({ dialect = dialect, session_version = version, version = version, pinfo = pinfo, numbers = {} }, Frame)
  frame.captured = tvb:len()
  frame.tvb = tvb(0, math.min(tvb:len(), HEADER_SIZE + announced)):tvb()
  frame.type = tvb(TYPE_OFFSET, 4):uint()
  frame.layout, frame.of_version = Layout.find(dialect, frame.type, version)
  frame.header = Layout.header(dialect, version)
  if frame.layout then
    frame.version = Layout.nearest(frame.layout, Layout.clamp(dialect, version))
    frame.invoke_id = Layout.invoke_id(frame.layout, frame.version, frame.tvb)
  end
  frame.name = frame.layout and frame.layout.name or string.format("message %d", frame.type)
  frame.tree = tree:add(dialect.proto, frame.tvb(), string.format("%s, %s", dialect.title, frame.name))
  frame.is_shown = frame.tree.len > 0 -- Wireshark's first pass has no tree
  return frame, announced
end
