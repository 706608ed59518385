-- Groups and records of the floating part: which subtree a field belongs to, and whether the counts tell the truth. Loops run over the bytes
-- that are there; counts are only compared. A scope is the message as a whole or one record of it.

local Repetition = {}
Repetition.__index = Repetition

local RECORD = "record"

local function new_scope(tree) return { tree = tree, seen = {}, numbers = {}, arrays = {}, entries = {} } end

function Repetition.new(frame, tree)
  return setmetatable({ frame = frame, message = new_scope(tree), record = nil, records = 0 }, Repetition)
end

local function groups_inside(layout, parent)
  local names = {}
  for name, group in pairs(layout.groups) do
    if group.parent == parent then names[#names + 1] = name end
  end
  table.sort(names)
  return names
end

function Repetition:said(scope, count)
  return scope.numbers[count] or self.message.numbers[count] or self.frame.numbers[count]
end

function Repetition:compare(scope, count, entries, what)
  local said = self:said(scope, count)
  if said and said.number ~= entries then
    self.frame:diagnose(said.item, "count-mismatch", string.format("%s says %d, %d %s follow", count, said.number, entries, what))
  end
end

function Repetition:missing(scope, item, group)
  for _, field in ipairs(self.frame.layout.floating) do
    local here = field.group == group and field.required and field.tag and Layout.carries(field, self.frame.version)
    if here and not scope.seen[field.tag] then
      self.frame:diagnose(item, "missing-required-field", field.name .. " is required")
    end
  end
end

function Repetition:close(scope, parent)
  for _, name in ipairs(groups_inside(self.frame.layout, parent)) do
    local group = self.frame.layout.groups[name]
    self:compare(scope, group.count, scope.seen[group.first] or 0, name)
  end
  for _, array in ipairs(scope.arrays) do self:compare(scope, array.field.array, array.elements, array.field.name) end
  self:missing(scope, scope.tree, parent)
end

function Repetition:close_record()
  if self.record then self:close(self.record, RECORD) end
  self.record = nil
end

function Repetition:open_record(range)
  self.records = self.records + 1
  self.record = new_scope(self.message.tree:add(range, string.format("Record %d", self.records)))
  self.record.start = range:offset()
end

-- The scope that a field is counted in; a record that lost its start still gets a scope.
function Repetition:scope_of(field, range)
  local group = field.group and self.frame.layout.groups[field.group]
  if field.group ~= RECORD and not (group and group.parent == RECORD) then return self.message end
  if field.group == RECORD and group.first == field.tag then
    self:close_record()
    self.message.seen[field.tag] = (self.message.seen[field.tag] or 0) + 1
  end
  if self.record == nil then self:open_record(range) end
  return self.record
end

-- The subtree for an entry of a group of several fields: a new one at each occurrence of its first field.
local function entry_tree(scope, field, group, range)
  if group == nil or field.group == RECORD or group.single then return scope.tree end
  local entry = scope.entries[field.group]
  if entry == nil or field.tag == group.first then
    local number = (entry and entry.number or 0) + 1
    entry = { number = number, tree = scope.tree:add(range, string.format("%s %d", field.group:match("[^.]+$"), number)), seen = {} }
    entry.start = range:offset()
    scope.entries[field.group] = entry
  end
  entry.tree:set_len(range:offset() + range:len() - entry.start)
  return entry.tree
end

-- Where to show the field whose bytes are `range`: its scope and its tree. A record grows with its fields.
function Repetition:place(field, range)
  local scope = self:scope_of(field, range)
  if scope.start then scope.tree:set_len(range:offset() + range:len() - scope.start) end
  local group = field.group and self.frame.layout.groups[field.group]
  return scope, entry_tree(scope, field, group, range)
end

-- Keeps what the field says for the comparison at the end.
function Repetition:met(scope, field, item, value)
  local entry = scope.entries[field.group]
  local once = field.group == nil or field.group == RECORD or entry ~= nil
  local seen = entry and entry.seen or scope.seen
  if once and seen[field.tag] then self.frame:diagnose(item, "unexpected-field", field.name .. " occurs twice") end
  if entry then seen[field.tag] = true end
  scope.seen[field.tag] = (scope.seen[field.tag] or 0) + 1
  if field.array then
    scope.arrays[#scope.arrays + 1] = { field = field, elements = value }
  elseif value and not scope.numbers[field.name] then
    scope.numbers[field.name] = { number = value, item = item }
  end
end

function Repetition:finish()
  self:close_record()
  self:close(self.message, nil)
end
