#pragma once

#include "ui/parts/celldelegate.h"
#include "ui/parts/choiceedit.h"
#include "ui/parts/durationedit.h"
#include "ui/parts/roundsedit.h"
#include "ui/parts/startedit.h"

#include <functional>

namespace moderato {

/// A delegate whose editors show what a value would do while it is being typed. A text that makes no sense yet keeps
/// the last preview and is never committed; leaving the editor forgets the preview.
class TypedDelegate : public CellDelegate {
    Q_OBJECT

public:
    /// How the model under the delegate previews a value of a cell, and forgets it.
    struct Previewing {
        std::function<void(const QModelIndex&, const QString&)> preview;
        std::function<void()> forget;
    };

    TypedDelegate(Previewing previewing, QObject* parent);

    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void destroyEditor(QWidget* editor, const QModelIndex& index) const override;

protected:
    QWidget* createDurationEditor(QWidget* parent, const QModelIndex& index, DurationEdit::Empty empty) const;
    QWidget* createRoundsEditor(QWidget* parent, const QModelIndex& index, RoundsEdit::Empty empty) const;
    QWidget* createStartEditor(QWidget* parent, const QModelIndex& index, const Session& session) const;
    /// The editor; it is committed and closed once something was picked in it.
    QWidget* finishedByPick(ChoiceEdit* editor) const;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    template <class Edit>
    QWidget* previewed(Edit* editor, const QModelIndex& index) const;

    Previewing m_previewing;
};

}  // namespace moderato
