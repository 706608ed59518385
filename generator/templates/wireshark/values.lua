-- What the bytes of one field mean: numbers with their symbols, texts, named variables, arrays. Each function adds one item to the tree and
-- returns it together with the number, if the field is one.

local Values = {}

local function in_version(range, version) return range == nil or (range[1] <= version and version <= range[2]) end

-- Big-endian, two's complement for signed types; only sizes that Wireshark can read as one number.
local function read_number(range, signed)
  if range:len() ~= 1 and range:len() ~= 2 and range:len() ~= 4 then return nil end
  return signed and range:int() or range:uint()
end

local function has_bits(number, bits)
  while bits > 0 do
    if bits % 2 == 1 and number % 2 == 0 then return false end
    number, bits = math.floor(number / 2), math.floor(bits / 2)
  end
  return true
end

local function union(a, b)
  local result, place = 0, 1
  while a > 0 or b > 0 do
    if a % 2 == 1 or b % 2 == 1 then result = result + place end
    a, b, place = math.floor(a / 2), math.floor(b / 2), place * 2
  end
  return result
end

-- The row that names this number: one of the session's version if there is one.
local function row_of(enum, number, version)
  local other
  for _, row in ipairs(enum.rows) do
    if row.value == number then
      if in_version(row.versions, version) then return row end
      other = other or row
    end
  end
  return other
end

-- The name of a number, or the list of names of a mask, and whether the enum covers it.
local function symbol_of(enum, number, version)
  if #enum.rows == 0 then return nil, true end
  if not enum.mask then
    local row = row_of(enum, number, version)
    return row and row.name, row ~= nil
  end
  local names, covered, seen = {}, 0, {}
  for _, row in ipairs(enum.rows) do
    local new = row.value ~= 0 and not seen[row.value] and row_of(enum, row.value, version) == row
    if new and has_bits(number, row.value) then
      names[#names + 1], seen[row.value] = row.name, true
      covered = union(covered, row.value)
    end
  end
  return #names > 0 and names or nil, covered == number
end

-- Lengths of UTF-8 sequences by first byte; overlong forms, surrogates and numbers past U+10FFFF are refused.
local function sequence_length(text, at)
  local first, second = text:byte(at, at + 1)
  if first < 0x80 then return 1 end
  if first < 0xC2 or first > 0xF4 or second == nil then return nil end
  local low, high = 0x80, 0xBF
  if first == 0xE0 then low = 0xA0 elseif first == 0xED then high = 0x9F elseif first == 0xF0 then low = 0x90 elseif first == 0xF4 then high = 0x8F end
  if second < low or second > high then return nil end
  return first < 0xE0 and 2 or first < 0xF0 and 3 or 4
end

local function is_utf8(text)
  local at = 1
  while at <= #text do
    local length = sequence_length(text, at)
    if length == nil or at + length - 1 > #text then return false end
    for i = at + 2, at + length - 1 do
      local byte = text:byte(i)
      if byte < 0x80 or byte > 0xBF then return false end
    end
    at = at + length
  end
  return true
end

-- Text for the tree: control characters escaped, so that one field stays one line.
local function printable(text)
  return (text:gsub("[%c]", function(char) return string.format("\\x%02x", char:byte()) end))
end

-- Fields of the tree take ASCII where the bytes are not UTF-8.
local function displayable(text, clean)
  return clean and text or (text:gsub("[\128-\255]", "?"))
end

local function add(frame, place, label)
  local field = frame.dialect.fields[place.filter]
  if label == nil then return place.tree:add(field, place.range, place.shown) end
  return place.tree:add(field, place.range, place.shown, label)
end

local function check_limits(frame, item, field, number)
  local text
  if field.low and (number < field.low or number > field.high) then
    text = string.format("%d..%d is legal", field.low, field.high)
  elseif field.limit and number > field.limit then
    text = string.format("at most %d is legal", field.limit)
  elseif field.type == BOOL and number > 1 and field.enum == nil then
    text = "0 or 1 is legal"
  end
  if text then frame:diagnose(item, "value-out-of-range", string.format("%s is %d, %s", field.name, number, text)) end
end

-- The symbol in the label; a number that the enum does not list is worth a note.
local function describe(frame, field, number, reserved)
  if field.enum == nil or reserved then return nil, true end
  local bits = number < 0 and number + 2 ^ (8 * field.type.size) or number
  return symbol_of(field.enum, bits, frame.version)
end

-- Few names of a mask stand in the line, many below it.
local MOST_NAMES_IN_LINE = 3

local function add_mask(frame, place, number, names)
  if #names <= MOST_NAMES_IN_LINE then
    return add(frame, place, string.format("%s: %s (0x%x)", place.label, table.concat(names, " | "), number))
  end
  local item = add(frame, place, string.format("%s: 0x%x, %d flags", place.label, number, #names))
  for _, name in ipairs(names) do item:add(place.range, name) end
  return item
end

local function add_number(frame, place, field, number, symbol)
  local kind = frame.dialect.filters[place.filter].kind
  place.shown = kind == "time" and NSTime.new(number, 0) or kind == "mixed" and Int64.new(number) or number
  if type(symbol) == "table" then return add_mask(frame, place, number % 2 ^ 32, symbol) end
  if kind == "time" then symbol = os.date("!%Y-%m-%d %H:%M:%S UTC", number) end
  return add(frame, place, string.format(symbol and "%s: %s (%d)" or "%s: %s", place.label, symbol or number, number))
end

function Values.number(frame, place, field, data)
  local number = read_number(data, field.type.signed)
  local right = data:len() == field.type.size or (field.tag and data:len() == field.max)
  if number == nil then
    local item = place.tree:add(place.range, string.format("%s: %d bytes", place.label, data:len()))
    frame:diagnose(item, "wrong-field-size", string.format("%s has %d bytes, %d are right", field.name, data:len(), field.type.size))
    return item, nil
  end
  local symbol, known = describe(frame, field, number, place.reserved)
  local item = add_number(frame, place, field, number, symbol)
  if not right then
    frame:diagnose(item, "wrong-field-size", string.format("%s has %d bytes, %d are right", field.name, data:len(), field.type.size))
  end
  if not known then frame:diagnose(item, "unknown-value", string.format("%s is %d, which %s does not list", field.name, number, field.enum.name)) end
  check_limits(frame, item, field, number)
  if place.reserved and field.value and field.value ~= number then
    frame:diagnose(item, "reserved-value", string.format("%s is %d, documented is %d", place.label, number, field.value))
  end
  return item, number
end

-- Whether the field was too long.
local function check_length(frame, item, field, data)
  local too_long = field.tag and field.max and data:len() > field.max
  if too_long then
    frame:diagnose(item, "field-too-long", string.format("%s has %d bytes, %d are allowed", field.name, data:len(), field.max))
  end
  return too_long
end

function Values.bytes(frame, place, field, data)
  place.range, place.shown = data, nil
  local item = place.tree:add(frame.dialect.fields[place.filter], data)
  item:set_text(string.format("%s: %s", place.label, data:len() > 0 and tostring(data:bytes()):lower() or "(empty)"))
  check_length(frame, item, field, data)
  return item, nil
end

-- The text before the first NUL of raw bytes from `at` on, the place after that NUL, and whether there was one.
local function text_at(raw, at)
  local stop = raw:find("\0", at, true)
  if stop then return raw:sub(at, stop - 1), stop + 1, true end
  return raw:sub(at), #raw + 1, false
end

function Values.text(frame, place, field, data)
  local raw = data:len() > 0 and data:raw() or ""
  local text = text_at(raw, 1)
  local clean = is_utf8(text)
  place.shown = displayable(text, clean)
  local item = add(frame, place, string.format('%s: "%s"', place.label, printable(place.shown)))
  check_length(frame, item, field, data)
  if #raw > 0 and raw:byte(#raw) ~= 0 then frame:diagnose(item, "string-not-terminated", field.name .. " has no final NUL") end
  if not clean then frame:diagnose(item, "invalid-utf8", field.name .. " is not UTF-8") end
  return item, nil
end

-- (index,) name, NUL, value, NUL
function Values.named(frame, place, field, data)
  local raw = data:len() > 0 and data:raw() or ""
  local start = field.type == NAMEDARRAY and 2 or 1
  local name, after_name, has_name_end = text_at(raw, start)
  local value, _, has_value_end = text_at(raw, after_name)
  local index = field.type == NAMEDARRAY and (raw:byte(1) or 0)
  place.shown = (index and string.format("%s[%d]", name, index) or name) .. "=" .. value
  local clean = is_utf8(name) and is_utf8(value)
  place.shown = displayable(place.shown, clean)
  local item = add(frame, place, string.format("%s: %s", place.label, printable(place.shown)))
  local fields = frame.dialect.fields
  if index then item:add(fields[place.filter .. ".index"], place.range, index) end
  item:add(fields[place.filter .. ".name"], place.range, displayable(name, clean))
  item:add(fields[place.filter .. ".value"], place.range, displayable(value, clean))
  local limits = frame.dialect.named
  if not check_length(frame, item, field, data) and (#name >= limits.name or #value >= limits.value) then
    frame:diagnose(item, "field-too-long", string.format("%s: name or value longer than %d and %d bytes", field.name, limits.name, limits.value))
  end
  if not (has_name_end and has_value_end) or raw:byte(#raw) ~= 0 then
    frame:diagnose(item, "string-not-terminated", field.name .. " has no two NUL-ended parts")
  end
  if not clean then frame:diagnose(item, "invalid-utf8", field.name .. " is not UTF-8") end
  return item, nil
end

-- Packed elements; the second result is their number.
function Values.array(frame, place, field, data)
  local size = field.type.size
  local elements = math.floor(data:len() / size)
  local item = place.tree:add(place.range, string.format("%s: %d elements", place.label, elements))
  for i = 0, elements - 1 do
    local range = data:range(i * size, size)
    local number = read_number(range, field.type.signed)
    local element = { tree = item, range = range, filter = place.filter, label = string.format("%s[%d]", place.label, i) }
    add_number(frame, element, field, number, (describe(frame, field, number, place.reserved)))
  end
  if data:len() % size ~= 0 then
    frame:diagnose(item, "wrong-field-size", string.format("%s has %d bytes, which is no multiple of %d", field.name, data:len(), size))
  end
  check_length(frame, item, field, data)
  return item, elements
end

function Values.add(frame, place, field, data)
  if field.array then return Values.array(frame, place, field, data) end
  if field.type.size then return Values.number(frame, place, field, data) end
  if field.type.kind == "text" then return Values.text(frame, place, field, data) end
  if field.type.kind == "named" then return Values.named(frame, place, field, data) end
  return Values.bytes(frame, place, field, data)
end
