-- What a message looks like in a version, and whether bytes can be read that way. Nothing here touches the packet tree.

local Layout = {}

local function within(range, version) return range == nil or (range[1] <= version and version <= range[2]) end

-- Whether the field is on the wire in this version.
function Layout.carries(field, version) return within(field.versions, version) end

-- Whether a peer of this version calls the field reserved.
function Layout.is_reserved(field, version) return field.reserved or not within(field.named, version) end

-- The message with this id in this version; else the one of another version (the last), which is the second result.
function Layout.find(dialect, id, version)
  local layouts = dialect.messages[id]
  if layouts == nil then return nil, false end
  for _, layout in ipairs(layouts) do
    if within(layout.versions, version) then return layout, true end
  end
  return layouts[#layouts], false
end

-- The version by whose layout a message is read: the nearest that has it.
function Layout.nearest(layout, version)
  if layout.versions == nil then return version end
  return math.max(layout.versions[1], math.min(version, layout.versions[2]))
end

-- Versions outside the range have the header of the nearest one.
function Layout.header(dialect, version)
  local nearest = Layout.clamp(dialect, version)
  for _, header in ipairs(dialect.headers) do
    if within(header.versions, nearest) then return header end
  end
end

function Layout.clamp(dialect, version)
  return math.max(dialect.versions[1], math.min(version, dialect.versions[2]))
end

-- Calls visit(offset, tag, data_offset, data_length) for each whole floating field; returns where the last one ends.
function Layout.each_floating(tvb, offset, header, visit)
  local size = header.tag + header.length
  while offset + size <= tvb:len() do
    local length = tvb(offset + header.tag, header.length):uint()
    if offset + size + length > tvb:len() then break end
    visit(offset, tvb(offset, header.tag):uint(), offset + size, length)
    offset = offset + size + length
  end
  return offset
end

-- How well the bytes behind a fixed part of this size fit: 0 it is cut, 1 bytes are left over, 2 any floating fields, 3 the message's own.
local function rest_fit(layout, tvb, size, header)
  if size > tvb:len() then return 0 end
  local own = true
  local finish = Layout.each_floating(tvb, size, header, function(_, tag) own = own and layout.tagged[tag] ~= nil end)
  if finish ~= tvb:len() then return 1 end
  return own and 3 or 2
end

-- All fixed fields of a version, and the size of the frame up to their end.
local function fixed_fields(layout, version)
  local known = layout.by_version[version]
  if known == nil then
    known = { fields = {}, size = HEADER_SIZE }
    for _, field in ipairs(layout.fixed) do
      if Layout.carries(field, version) then
        table.insert(known.fields, field)
        known.size = known.size + (field.size or field.type.size)
      end
    end
    layout.by_version[version] = known
  end
  return known.fields, known.size
end

-- The fixed fields that are there, and where they end. Some peers leave the optional ones out: they are there unless the rest fits better
-- without them.
function Layout.fixed(layout, version, tvb, header)
  local fields, size = fixed_fields(layout, version)
  local agreed, agreed_size = {}, HEADER_SIZE
  for _, field in ipairs(fields) do
    if not field.optional then
      table.insert(agreed, field)
      agreed_size = agreed_size + (field.size or field.type.size)
    end
  end
  if #agreed == #fields then return fields, size end
  local fit = rest_fit(layout, tvb, size, header)
  if fit > 0 and fit >= rest_fit(layout, tvb, agreed_size, header) then return fields, size end
  return agreed, agreed_size
end

-- The InvokeID of a frame; nil when the message has none or is cut before it.
function Layout.invoke_id(layout, version, tvb)
  local offset = HEADER_SIZE
  for _, field in ipairs((fixed_fields(layout, version))) do
    local size = field.size or field.type.size
    if field.invoke_id then return offset + size <= tvb:len() and tvb(offset, size):uint() or nil end
    offset = offset + size
  end
end

-- The field that a tag means here: one of this version, else one of another version.
function Layout.by_tag(layout, version, tag)
  local other
  for _, field in ipairs(layout.tagged[tag] or {}) do
    if Layout.carries(field, version) then return field end
    other = other or field
  end
  return other
end

-- How well a frame reads in a version: nil when it does not end exactly at its length, else the share of floating fields that the
-- message knows (of at least one field; a message without floating fields fits every width and proves nothing).
function Layout.fit(dialect, version, tvb)
  local layout = Layout.find(dialect, tvb(TYPE_OFFSET, 4):uint(), version)
  if layout == nil or not layout.documented then return nil end
  local header = Layout.header(dialect, version)
  version = Layout.nearest(layout, version)
  local _, offset = Layout.fixed(layout, version, tvb, header)
  if offset >= tvb:len() then return nil end
  local fields, known = 0, 0
  local finish = Layout.each_floating(tvb, offset, header, function(_, tag)
    local field = Layout.by_tag(layout, version, tag)
    fields = fields + 1
    if field and Layout.carries(field, version) then known = known + (Layout.is_reserved(field, version) and 0.5 or 1) end
  end)
  return finish == tvb:len() and known / fields or nil
end

-- Prepares the lookups that the tables leave out.
function Layout.index(dialect)
  for _, layouts in pairs(dialect.messages) do
    for _, layout in ipairs(layouts) do
      layout.tagged, layout.by_version = {}, {}
      for _, field in ipairs(layout.floating) do
        if field.tag then
          layout.tagged[field.tag] = layout.tagged[field.tag] or {}
          table.insert(layout.tagged[field.tag], field)
        end
      end
    end
  end
end
