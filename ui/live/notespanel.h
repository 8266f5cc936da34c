#pragma once

#include <QWidget>

class QLineEdit;
class QListWidget;

namespace moderato {

/// One note as the list shows it.
struct NoteShown {
    QString when;   ///< "12:30"
    QString where;  ///< the segment, and the question if there is one
    QString text;
    bool outcome = false;

    bool operator==(const NoteShown&) const = default;
};

/// Notes and outcomes: one line to write, and what was written, the newest first.
class NotesPanel final : public QWidget {
    Q_OBJECT

public:
    explicit NotesPanel(QWidget* parent = nullptr);

    void show(const QList<NoteShown>& notes);
    /// Whether anything is written down.
    void setWritable(bool writable);
    void write();

    /// The last text is kept: clears the field.
    void taken();

Q_SIGNALS:
    void noteWanted(const QString& text);
    void outcomeWanted(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QString typed() const;

    QLineEdit* m_field;
    QListWidget* m_list;
    QList<NoteShown> m_shown;
};

}  // namespace moderato
