#include "core/store/cell.h"

#include "core/store/database.h"

namespace moderato {

Cell::Cell(const Record& record, int column)
{
    if (record.isText(column)) {
        m_kind = Kind::Text;
        m_text = record.text(column);
    } else if (record.isWhole(column)) {
        m_kind = Kind::Whole;
        m_whole = record.whole(column);
    } else if (record.isNull(column)) {
        m_kind = Kind::Null;
    }
}

Cell::Cell(const QVariant& value)
{
    if (value.typeId() == QMetaType::QString) {
        m_kind = Kind::Text;
        m_copy = value.toString().toUtf8();
        m_text = m_copy;
    } else if (value.typeId() == QMetaType::LongLong) {
        m_kind = Kind::Whole;
        m_whole = value.toLongLong();
    } else if (value.isNull()) {
        m_kind = Kind::Null;
    }
}

}  // namespace moderato
