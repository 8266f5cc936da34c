#pragma once

#include "core/plan/id.h"

#include <QJsonValue>

#include <functional>

namespace moderato {

/// Says what a row is called.
using NameOf = std::function<QString(RowId)>;

/// The words for people of a field's value in JSON; rows are called as `nameOf` says. Undefined, and what a field of
/// this type can't hold, is an empty text.
QString valueText(const QString& kind, const QString& field, const QJsonValue& value, const NameOf& nameOf);

/// Longer texts of people are not repeated where two are compared.
constexpr qsizetype longestQuote = 60;

/// True if the field holds free text.
bool isTextField(const QString& kind, const QString& field);

}  // namespace moderato
