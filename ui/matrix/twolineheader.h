#pragma once

#include <QHeaderView>

namespace moderato {

/// The text in at most two lines of this width; what does not fit ends in an ellipsis.
QString inTwoLines(const QString& text, const QFont& font, int width);

/// A heading of columns whose titles take two lines, and say by an ellipsis that they are longer.
class TwoLineHeader final : public QHeaderView {
    Q_OBJECT

public:
    explicit TwoLineHeader(QWidget* parent = nullptr);

protected:
    void initStyleOptionForIndex(QStyleOptionHeader* option, int logicalIndex) const override;
};

}  // namespace moderato
