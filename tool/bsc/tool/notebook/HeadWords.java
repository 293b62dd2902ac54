package bsc.tool.notebook;

import bsc.say.Language;

/** What stands around a notebook's text in its language: the names of the parts of its first cell, and the words of its page. */
enum HeadWords {
    ENGLISH("Question", "Audience", "You will be able to", "Minutes", "Data and licence", "Previous", "Next", "none", "English",
            "All notebooks", "Notebooks on the balanced scorecard of hospitals", "minutes",
            "Each is a piece of reading: published studies and an invented hospital, recomputed step by step. The outputs are those of the code beside them."),
    INDONESIAN("Pertanyaan", "Pembaca", "Setelah membaca, Anda dapat", "Menit", "Data dan lisensi", "Sebelumnya", "Berikutnya", "tidak ada",
            "Bahasa Indonesia", "Semua notebook", "Notebook tentang balanced scorecard rumah sakit", "menit",
            "Masing-masing adalah bacaan: penelitian yang telah terbit dan satu rumah sakit rekaan, dihitung ulang selangkah demi selangkah. "
                    + "Setiap keluaran berasal dari kode di atasnya.");

    private final String[] words;

    HeadWords(String... words) {
        this.words = words;
    }

    static HeadWords of(Language language) {
        return language == Language.ENGLISH ? ENGLISH : INDONESIAN;
    }

    String question() {
        return words[0];
    }

    String audience() {
        return words[1];
    }

    String able() {
        return words[2];
    }

    String inMinutes() {
        return words[3];
    }

    String data() {
        return words[4];
    }

    String previous() {
        return words[5];
    }

    String next() {
        return words[6];
    }

    String none() {
        return words[7];
    }

    String language() {
        return words[8];
    }

    String all() {
        return words[9];
    }

    String title() {
        return words[10];
    }

    String minutes() {
        return words[11];
    }

    String about() {
        return words[12];
    }
}
