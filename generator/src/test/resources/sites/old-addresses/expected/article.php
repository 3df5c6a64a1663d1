redirect /article.php
id=1 -> /2020/01/02/a/ First
id=2&amp;x=y -> /2020/01/02/b/ Second
