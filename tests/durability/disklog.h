#pragma once

#include "tests/durability/watcheddisk.h"
#include "tests/support/dice.h"

#include <QMap>

namespace moderato::test {

/// What a folder holds: bytes by names.
using Folder = QMap<QString, QByteArray>;

/// The calls to a disk in their order, and from them what a loss of power leaves of the folder. Only what was synced is
/// sure: of the rest any writes, cuts and names are there or not, and a write may be there in part.
class DiskLog final {
public:
    /// `folder` is what is on the disk for sure before the first call.
    explicit DiskLog(const Folder& folder) : m_before(folder) {}

    void note(const DiskCall& call) { m_calls.append(call); }
    qsizetype size() const { return m_calls.size(); }

    /// One of the folders that may be left when the power goes after so many calls.
    Folder afterPowerLoss(qsizetype calls, Dice& dice) const;

private:
    Folder m_before;
    QList<DiskCall> m_calls;
};

}  // namespace moderato::test
