#pragma once

#include "ui/matrix/matrixmodel.h"

namespace moderato {

/// The bottom row of the matrix: what each segment's rounds, lead and reserve come to, held against its duration, in the
/// matrix's own columns.
class MatrixSums final : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit MatrixSums(const MatrixModel& matrix, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString totalText() const;
    void follow();

    const MatrixModel& m_matrix;
    int m_columns = 0;
};

}  // namespace moderato
