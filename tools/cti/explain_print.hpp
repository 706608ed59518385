// Pages of `cti explain`: how a protocol, message, enum, value, tag or field of the specification's model is printed.
#pragma once

#include <boost/json/object.hpp>

#include <optional>
#include <string>

namespace cti {

/// What the pages need beside their subject.
struct ExplainContext {
    const boost::json::object& model;
    std::optional<unsigned> version; ///< show this version only; empty: all
};

/// `protocol` is the model; its lists of messages, enums and tags are not needed.
void print_protocol(std::string& out, const ExplainContext& context, const boost::json::object& protocol);
void print_message(std::string& out, const ExplainContext& context, const boost::json::object& message);
void print_enum(std::string& out, const ExplainContext& context, const boost::json::object& enumeration);
/// `value` is a row of an enum with the enum's name as "enum".
void print_value(std::string& out, const ExplainContext& context, const boost::json::object& value);
/// `number` has the "number", the "enum" that was asked about (or none), and as "values" the rows that it may mean.
void print_number(std::string& out, const ExplainContext& context, const boost::json::object& number);
/// `tag` is a row of the tag table with the fields that use it as "messages".
void print_tag(std::string& out, const ExplainContext& context, const boost::json::object& tag);
/// `field` has a name and the places where it occurs as "messages".
void print_field(std::string& out, const ExplainContext& context, const boost::json::object& field);

} // namespace cti
