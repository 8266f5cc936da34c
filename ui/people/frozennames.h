#pragma once

#include <QTableView>

namespace moderato {

/// The first column of a table once more, over its beginning, while the table is scrolled away from it: so that one sees
/// whose row it is. A click selects the row; a double click goes back to the column itself.
class FrozenNames final : public QTableView {
    Q_OBJECT

public:
    explicit FrozenNames(QTableView& table);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void place();

    QTableView& m_table;
};

}  // namespace moderato
