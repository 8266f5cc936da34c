#include "tests/support/xlsxreckoning.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>

namespace moderato::test {
namespace {

/// "AB12" as row and column, so that cells can be sorted and counted through.
std::pair<int, int> placeOf(const QString& name)
{
    int column = 0;
    qsizetype at = 0;
    for (; at < name.size() && name.at(at).isLetter(); ++at)
        column = column * 26 + name.at(at).unicode() - u'A' + 1;
    return {name.mid(at).toInt(), column};
}

/// The numbers in a range of cells.
QList<double> numbersIn(const XlsxSheet& sheet, const QString& from, const QString& to)
{
    const auto [firstRow, firstColumn] = placeOf(from);
    const auto [lastRow, lastColumn] = placeOf(to);
    QList<double> numbers;
    for (auto cell = sheet.cells.cbegin(); cell != sheet.cells.cend(); ++cell) {
        const auto [row, column] = placeOf(cell.key());
        if (cell->type == XlsxCell::Type::Number && row >= firstRow && row <= lastRow &&
            column >= firstColumn && column <= lastColumn)
            numbers.append(cell->value);
    }
    return numbers;
}

/// A formula of ours: how it is written, and what it amounts to for the cells that it names.
struct FormulaKind {
    QRegularExpression pattern;
    std::function<double(const XlsxSheet&, const QString&, const QString&)> value;
};

const QList<FormulaKind>& formulaKinds()
{
    static const QList<FormulaKind> kinds{
        {QRegularExpression(QStringLiteral("^SUM\\((\\w+):(\\w+)\\)$")),
         [](const XlsxSheet& sheet, const QString& from, const QString& to) {
             double sum = 0;
             for (const double number : numbersIn(sheet, from, to))
                 sum += number;
             return sum;
         }},
        {QRegularExpression(QStringLiteral("^MAX\\((\\w+):(\\w+)\\)$")),
         [](const XlsxSheet& sheet, const QString& from, const QString& to) {
             const QList<double> numbers = numbersIn(sheet, from, to);
             return numbers.isEmpty() ? 0 : *std::max_element(numbers.cbegin(), numbers.cend());
         }},
        {QRegularExpression(QStringLiteral("^MAX\\(0,(\\w+)-(\\w+)\\)$")),
         [](const XlsxSheet& sheet, const QString& one, const QString& other) {
             return std::max(0.0, sheet.at(one).value - sheet.at(other).value);
         }},
        {QRegularExpression(QStringLiteral("^(\\w+)\\+(\\w+)$")),
         [](const XlsxSheet& sheet, const QString& one, const QString& other) {
             return sheet.at(one).value + sheet.at(other).value;
         }},
    };
    return kinds;
}

}  // namespace

double reckoned(const XlsxSheet& sheet, const QString& formula)
{
    for (const FormulaKind& kind : formulaKinds())
        if (const QRegularExpressionMatch match = kind.pattern.match(formula); match.hasMatch())
            return kind.value(sheet, match.captured(1), match.captured(2));
    ADD_FAILURE() << "no formula of ours: " << formula.toStdString();
    return 0;
}

XlsxSheet recalculated(XlsxSheet sheet)
{
    QStringList names = sheet.cells.keys();
    std::sort(names.begin(), names.end(),
              [](const QString& a, const QString& b) { return placeOf(a) < placeOf(b); });
    // What is left of the limit stands below both ends, and an end right of its start; a row's end can need its duration,
    // which is no formula.
    for (const QString& name : std::as_const(names))
        if (const QString formula = sheet.cells.value(name).formula; !formula.isEmpty())
            sheet.cells[name].value = reckoned(sheet, formula);
    return sheet;
}

}  // namespace moderato::test
